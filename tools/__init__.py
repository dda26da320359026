"""Programs for those who maintain perpkit. None of them is part of the package."""
