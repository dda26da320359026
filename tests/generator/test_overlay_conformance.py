"""The rules of OpenAPI Overlay 1.0 and 1.1 for actions, without the project's own rules."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generator.description.overlay import apply
from generator.description.problem import ProblemError

SHOP: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [
        {"url": "https://live.vendor.example", "description": "Live"},
        {"url": "https://dev.vendor.example", "description": "Dev"},
        {"url": "https://test.vendor.example", "description": "Dev"},
    ],
    "paths": {
        "/orders": {
            "summary": "Orders",
            "get": {
                "summary": "List",
                "tags": ["orders", "dummy"],
                "parameters": [{"name": "side", "in": "query"}, {"name": "dummy", "in": "query"}],
                "responses": {"200": {"description": "ok"}, "500": {"description": "broken"}},
            },
        },
        "/fills": {
            "get": {"responses": {"200": {"description": "ok"}, "500": {"description": "broken"}}},
            "post": {"responses": {"500": {"description": "broken"}, "default": {"description": "any"}}},
        },
    },
    "components": {
        "schemas": {
            "Order": {
                "properties": {
                    "id": {"type": "string", "example": "17"},
                    "size": {"type": "number"},
                    "side": {"type": "string"},
                }
            }
        }
    },
}


def overlay(*actions: dict[str, Any], version: str = "1.1.0") -> dict[str, Any]:
    return {"overlay": version, "info": {"title": "Changes", "version": "1"}, "actions": list(actions)}


def applied(*actions: dict[str, Any], to: dict[str, Any] = SHOP, version: str = "1.1.0") -> dict[str, Any]:
    return apply(to, overlay(*actions, version=version), strict=False)


def refusal(*actions: dict[str, Any]) -> str:
    with pytest.raises(ProblemError) as caught:
        applied(*actions)
    return str(caught.value)


class TestSituationsOfTheCompliantSets:
    """One test for each situation in which the specification publishes a document, an overlay and the result."""

    def test_a_license_is_added_to_the_info(self) -> None:
        result = applied({"target": "$.info", "update": {"license": {"name": "MIT"}}}, version="1.0.0")
        assert result["info"] == {"title": "Shop", "version": "1", "license": {"name": "MIT"}}

    def test_description_and_summary_of_an_operation_are_set(self) -> None:
        update = {"summary": "All orders", "description": "Newest first."}
        result = applied({"target": "$.paths['/orders'].get", "update": update})
        operation = result["paths"]["/orders"]["get"]
        assert (operation["summary"], operation["description"]) == ("All orders", "Newest first.")
        assert operation["tags"] == ["orders", "dummy"]

    def test_actions_build_on_each_other_over_many_operations(self) -> None:
        result = applied(
            {"target": "$.paths['/orders'].get.summary", "remove": True},
            {"target": "$.paths.*.get", "update": {"tags": ["every"]}},
            {"target": "$.paths['/orders'].get", "update": {"x-note": {"by": "us"}, "tags": ["one"]}},
            {"target": "$.paths['/fills', '/orders']", "update": {"post": {"x-new": {"a": 1}}}},
        )
        orders, fills = result["paths"]["/orders"], result["paths"]["/fills"]
        assert "summary" not in orders["get"]
        assert orders["get"]["tags"] == ["orders", "dummy", "every", "one"]
        assert orders["get"]["x-note"] == {"by": "us"}
        assert fills["get"]["tags"] == ["every"]
        assert orders["post"] == {"x-new": {"a": 1}}
        assert fills["post"] == {**SHOP["paths"]["/fills"]["post"], "x-new": {"a": 1}}

    def test_an_example_is_removed(self) -> None:
        result = applied({"target": "$.components.schemas.Order.properties['id'].example", "remove": True})
        assert result["components"]["schemas"]["Order"]["properties"]["id"] == {"type": "string"}

    def test_responses_are_removed_wherever_they_stand(self) -> None:
        result = applied(
            {"target": "$.paths..responses['500']", "remove": True},
            {"target": "$.paths..responses['default']", "remove": True},
        )
        assert result["paths"]["/orders"]["get"]["responses"] == {"200": {"description": "ok"}}
        assert result["paths"]["/fills"]["get"]["responses"] == {"200": {"description": "ok"}}
        assert result["paths"]["/fills"]["post"]["responses"] == {}

    def test_properties_are_removed_by_a_filter(self) -> None:
        result = applied({"target": "$.components..properties[?(@.type == 'string')]", "remove": True})
        assert result["components"]["schemas"]["Order"]["properties"] == {"size": {"type": "number"}}

    def test_every_matching_item_of_one_list_is_removed(self) -> None:
        result = applied({"target": "$.servers[?( @.description == 'Dev' )]", "remove": True})
        assert result["servers"] == [SHOP["servers"][0]]

    def test_a_list_is_replaced_by_removing_it_first(self) -> None:
        local = [{"url": "http://127.0.0.1"}]
        result = applied({"target": "$.servers", "remove": True}, {"target": "$", "update": {"servers": local}})
        assert result["servers"] == local

    def test_the_root_is_updated(self) -> None:
        result = applied({"target": "$", "update": {"info": {"x-overlaid": True}}})
        assert result == {**SHOP, "info": {**SHOP["info"], "x-overlaid": True}}


class TestUpdate:
    def test_an_array_is_concatenated_to_an_array(self) -> None:
        result = applied({"target": "$.paths['/orders'].get.tags", "update": ["b", "dummy"]})
        assert result["paths"]["/orders"]["get"]["tags"] == ["orders", "dummy", "b", "dummy"]

    @pytest.mark.parametrize("item", [{"name": "new"}, "word", 7, None])
    def test_anything_else_is_appended_to_an_array(self, item: object) -> None:
        result = applied({"target": "$.servers", "update": item})
        assert result["servers"] == [*SHOP["servers"], item]

    @pytest.mark.parametrize("value", ["Market", 7, False, None])
    def test_a_primitive_is_replaced(self, value: object) -> None:
        assert applied({"target": "$.info.title", "update": value})["info"]["title"] == value

    def test_every_matching_primitive_is_replaced_items_of_lists_too(self) -> None:
        result = applied({"target": "$..tags[?@ == 'dummy']", "update": "real"})
        assert result["paths"]["/orders"]["get"]["tags"] == ["orders", "real"]

    def test_objects_are_merged_at_any_depth(self) -> None:
        base = {"a": {"b": {"keep": 1, "list": [1], "word": "old"}}}
        update = {"b": {"list": [2], "word": "new", "more": {"c": [3]}}}
        result = applied({"target": "$.a", "update": update}, to=base)
        assert result == {"a": {"b": {"keep": 1, "list": [1, 2], "word": "new", "more": {"c": [3]}}}}

    def test_targets_do_not_share_what_was_added(self) -> None:
        result = applied(
            {"target": "$.paths.*.get", "update": {"x-note": {"by": ["us"]}}},
            {"target": "$.paths['/fills'].get['x-note'].by", "update": "them"},
        )
        assert result["paths"]["/orders"]["get"]["x-note"] == {"by": ["us"]}
        assert result["paths"]["/fills"]["get"]["x-note"] == {"by": ["us", "them"]}

    def test_a_node_selected_twice_is_changed_once(self) -> None:
        result = applied({"target": "$['servers', 'servers']", "update": "x"})
        assert result["servers"] == [*SHOP["servers"], "x"]

    @pytest.mark.parametrize(
        ("target", "update", "kinds"),
        [
            ("$.info", "word", "a plain value where $.info has an object"),
            ("$.info", ["word"], "an array where $.info has an object"),
            ("$.info.title", {"a": 1}, "an object where $.info.title has a plain value"),
            ("$.info.title", ["a"], "an array where $.info.title has a plain value"),
            ("$", {"info": {"title": {}}}, "an object where $.info.title has a plain value"),
            ("$", {"servers": {"url": "x"}}, "an object where $.servers has an array"),
            ("$", {"servers": "x"}, "a plain value where $.servers has an array"),
        ],
    )
    def test_other_kinds_are_incompatible(self, target: str, update: object, kinds: str) -> None:
        message = refusal({"target": target, "update": update})
        assert f"action 0 (target {target}) puts {kinds}; write the same kind" in message

    def test_the_targets_of_one_update_are_of_one_kind(self) -> None:
        message = refusal({"target": "$.info", "update": {}}, {"target": "$.paths['/orders'].*", "update": {}})
        assert "$.actions[1]" in message
        assert "split it into one action for each kind" in message


class TestRemove:
    def test_it_wins_over_update_and_copy(self) -> None:
        result = applied({"target": "$.info.title", "update": "x", "remove": True})
        assert result["info"] == {"version": "1"}
        assert "servers" not in applied({"target": "$.servers", "copy": "$.none", "remove": True})

    def test_false_removes_nothing(self) -> None:
        assert applied({"target": "$.servers", "remove": False}) == SHOP
        assert applied({"target": "$.info.title", "remove": False, "update": "x"})["info"]["title"] == "x"

    def test_items_that_are_primitives_are_removed(self) -> None:
        result = applied({"target": "$.paths.*.get.tags[?@ == 'dummy']", "remove": True})
        assert result["paths"]["/orders"]["get"]["tags"] == ["orders"]

    def test_items_are_removed_from_several_lists_and_levels_at_once(self) -> None:
        base = {"a": [[1, 2, 3], [4, 5], 6], "b": [7, 8]}
        assert applied({"target": "$..[0, 1]", "remove": True}, to=base) == {"a": [6], "b": []}

    def test_the_root_cannot_be_removed(self) -> None:
        assert "select the nodes below $" in refusal({"target": "$", "remove": True})


class TestCopy:
    def test_an_object_is_merged_into_every_target(self) -> None:
        result = applied({"target": "$.paths['/fills']['get', 'post']", "copy": "$.paths['/orders'].get"})
        assert result["paths"]["/fills"]["post"]["responses"].keys() == {"200", "500", "default"}
        assert result["paths"]["/fills"]["get"]["tags"] == ["orders", "dummy"]

    def test_a_path_is_moved_with_three_actions(self) -> None:
        result = applied(
            {"target": "$.paths", "update": {"/trades": {}}},
            {"target": "$.paths['/trades']", "copy": "$.paths['/fills']"},
            {"target": "$.paths['/fills']", "remove": True},
        )
        assert result["paths"] == {"/orders": SHOP["paths"]["/orders"], "/trades": SHOP["paths"]["/fills"]}

    def test_a_copy_is_independent_of_what_it_was_copied_from(self) -> None:
        result = applied(
            {"target": "$.paths['/orders']", "copy": "$.paths['/fills']"},
            {"target": "$.paths['/orders'].post.responses.default.description", "update": "changed"},
        )
        assert result["paths"]["/fills"] == SHOP["paths"]["/fills"]

    def test_arrays_are_concatenated_items_appended_and_primitives_replaced(self) -> None:
        result = applied(
            {"target": "$.servers", "copy": "$.servers"},
            {"target": "$.paths['/orders'].get.tags", "copy": "$.info.title"},
            {"target": "$.info.version", "copy": "$.openapi"},
        )
        assert result["servers"] == SHOP["servers"] * 2
        assert result["paths"]["/orders"]["get"]["tags"] == ["orders", "dummy", "Shop"]
        assert result["info"]["version"] == "3.1.0"

    @pytest.mark.parametrize(("source", "count"), [("$.none", 0), ("$.servers[*]", 3)])
    def test_it_takes_exactly_one_node(self, source: str, count: int) -> None:
        message = refusal({"target": "$.info", "copy": source})
        assert f"copies from {source}, which selects {count} nodes; write a path to exactly one" in message

    def test_other_kinds_are_incompatible(self) -> None:
        assert "puts an array where $.info has an object" in refusal({"target": "$.info", "copy": "$.servers"})


class TestDocument:
    @pytest.mark.parametrize("version", ["1.0.0", "1.0.7", "1.1.0", "1.1.3"])
    def test_patch_versions_make_no_difference(self, version: str) -> None:
        assert applied({"target": "$.info.title", "update": "x"}, version=version)["info"]["title"] == "x"

    def test_a_target_that_selects_nothing_is_a_success(self) -> None:
        assert applied({"target": "$.none", "update": {}}, {"target": "$.none", "remove": True}) == SHOP

    def test_an_action_without_a_change_changes_nothing(self) -> None:
        assert applied({"target": "$.info"}) == SHOP

    def test_extends_is_not_looked_at(self) -> None:
        changes = {**overlay({"target": "$.info.title", "update": "x"}), "extends": "elsewhere.yaml"}
        assert apply(SHOP, changes, strict=False)["info"]["title"] == "x"

    def test_neither_document_nor_overlay_is_changed(self) -> None:
        before = deepcopy(SHOP)
        changes = overlay(
            {"target": "$.servers", "update": [{"url": "x"}]},
            {"target": "$.servers[3]", "update": {"url": "y"}},
            {"target": "$.info", "remove": True},
        )
        kept = deepcopy(changes)
        apply(SHOP, changes, strict=False)
        assert (before, kept) == (SHOP, changes)
