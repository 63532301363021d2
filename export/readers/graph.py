"""Opens the GraphML with networkx: a directed graph whose edges have counts."""
import networkx

g = networkx.read_graphml("graphml")
assert g.is_directed() and g.number_of_nodes() > 1 and g.number_of_edges() > 1
for a, b, d in g.edges(data=True):
    assert d["events"] >= 1 and d["events"] == d["vcoop"] + d["mcoop"] + d["vconf"] + d["mconf"], (a, b, d)
    assert isinstance(d["score"], float)
assert all("country" in d and "role" in d for _, d in g.nodes(data=True))
