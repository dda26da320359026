"""The built site: nothing comes from the network, every page is found, and a browser can use it without a server."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from pkgutil import resolve_name

import pytest

pytest.importorskip("zensical", reason="zensical is not installed; run: make setup-check")

from perpkit._runtime.description.catalogue import apis, catalogue
from tests.browser import PROGRAM, Tab, tab
from tools.site import reference
from tools.site.assembly import NotListed, assemble
from tools.site.building import BuildError, build, render
from tools.site.docstrings import plain

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def html(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site that `make docs` has just built, else one without the reference."""
    built = os.environ.get("PERPKIT_SITE")
    return ROOT / built if built else build(ROOT, tmp_path_factory.mktemp("site") / "site", whole=False)


@pytest.fixture(scope="module")
def page(html: Path) -> Iterator[Tab]:
    if not PROGRAM:
        pytest.skip("there is no Chromium on this machine")
    with tab() as opened:
        yield opened


class Fetched(HTMLParser):
    """Addresses that a browser fetches for a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "link" and values.get("rel") not in {"canonical", "next", "prev"}:
            self.found.append(values.get("href") or "")
        self.found.append(values.get("src") or "")


def test_no_page_fetches_anything_from_the_network(html: Path) -> None:
    for path in html.rglob("*.html"):
        parser = Fetched()
        parser.feed(path.read_text(encoding="utf-8"))
        assert not [one for one in parser.found if re.match(r"(https?:)?//", one)], path


def test_the_list_for_programs_leads_to_pages(html: Path) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", (html / "llms.txt").read_text(encoding="utf-8"))
    assert len(targets) > 60
    assert all((html / target).is_file() for target in targets)


def test_a_document_that_nobody_would_find_is_refused(tmp_path: Path) -> None:
    root, target = tmp_path / "project", tmp_path / "site"
    root.mkdir()
    for path in ROOT.iterdir():
        if path.name != "docs":
            (root / path.name).symlink_to(path)
    shutil.copytree(ROOT / "docs", root / "docs")
    (root / "docs" / "guides" / "lost.md").write_text("# Lost\n", encoding="utf-8")
    with pytest.raises(NotListed, match=r"guides/lost\.md; add it to nav in mkdocs\.yml"):
        assemble(root, target, whole=False)


def test_an_anchor_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "index.md").write_text("# One\n\n[nowhere](#nowhere)\n", encoding="utf-8")
    settings = "site_name: one\ndocs_dir: pages\nsite_dir: html\ntheme: {name: material}\n"
    (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    with pytest.raises(BuildError, match=r"(?s)anchor does not exist.*index\.md"):
        render(tmp_path)


def test_the_search_finds_a_page(page: Tab, html: Path) -> None:
    page.open(html / "index.html")
    box = "[...document.querySelectorAll('body > *')].find(one => one.shadowRoot)?.shadowRoot"
    page.until(f"!!{box}")
    page.run("document.querySelector('.md-search__button').click()")
    page.until(f"{box}.querySelector('dialog[open] input')")
    page.run(f"{box}.querySelector('input').focus()")
    page.call("Input.insertText", text="heat map every five minutes")
    first = page.until(f"{box}.querySelector('[role=option]')?.href")
    assert "cookbook.html" in first
    assert_quiet(page)


def test_the_navigation_leads_to_an_operation(page: Tab, html: Path) -> None:
    page.open(html / "index.html")
    page.loading(
        lambda: page.run("[...document.querySelectorAll('.md-tabs a')].find(a => a.innerText == 'Operations').click()")
    )
    page.loading(
        lambda: page.run(
            "[...document.querySelectorAll('article a')].find(a => a.innerText == 'futures.liquidation.order').click()"
        )
    )
    assert page.run("location.pathname").endswith("/operations/cg.futures.liquidation.html")
    assert page.run("document.getElementById(location.hash.slice(1)).innerText").startswith("futures.liquidation.order")
    assert_quiet(page)


def test_a_code_block_can_be_copied(page: Tab, html: Path) -> None:
    page.open(html / "guides" / "errors.html")
    page.call("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    page.until("document.querySelector('.md-code__button')")
    page.run("document.querySelector('.md-code__button').click()")
    assert page.until("navigator.clipboard.readText()").startswith("from perpkit.coinglass import")
    assert_quiet(page)


@pytest.mark.parametrize("name", ["index", "guides/tables", "operations/index", "operations/cg.futures.liquidation"])
def test_a_page_fits_a_narrow_window(page: Tab, html: Path, name: str) -> None:
    page.open(html / f"{name}.html", width=400)
    assert page.run("document.documentElement.scrollWidth") <= 400
    assert_quiet(page)


@pytest.mark.parametrize("api", ["coinglass", "ztdx"])
def test_the_description_is_shown(page: Tab, html: Path, api: str) -> None:
    page.open(html / "openapi" / f"{api}.html")
    page.until("document.querySelectorAll('#description h2').length > 5")
    assert_quiet(page)


def assert_quiet(page: Tab) -> None:
    """Nothing was fetched from elsewhere, and nothing was complained about."""
    assert not [one for one in page.requests() if not one.startswith(("file:", "data:", "blob:"))]
    assert not page.complaints()


def test_the_reference_shows_every_operation_and_every_public_package() -> None:
    """What its pages name exists. That the pages can be made of it, only `make docs` tests: it takes half a minute."""
    pages = reference.pages(ROOT)
    named = {path: re.findall(r"^::: (\S+)$", text, re.MULTILINE) for path, text in pages.items()}
    found = {path: [resolve_name(name) for name in names] for path, names in named.items()}
    for api in apis():
        known = catalogue(api)
        for call in known.operations:
            group, _, method = call.rpartition(".")
            assert hasattr(found[f"{api}/{known.variable}.{group}.md"][0], method), call
        modules = [one for path in found if path.startswith(f"{api}/models.") for one in found[path]]
        for entry in known.operations.values():
            assert all(any(hasattr(one, name) for one in modules) for name in entry.models if name[0].isupper()), entry
    for package in reference.packages(ROOT):
        assert found[f"{package}.md"] == [import_module(f"perpkit.{package}")]


def test_docstrings_lose_what_markdown_does_not_know() -> None:
    text = "See :class:`~perpkit.hooks.Hooks` and :meth:`.limits.Limiter.reserve`, or `None`."
    assert plain(text) == "See `perpkit.hooks.Hooks` and `limits.Limiter.reserve`, or `None`."
