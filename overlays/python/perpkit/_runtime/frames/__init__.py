"""Tables made from rows: their columns, and the forms in which other libraries take them."""
