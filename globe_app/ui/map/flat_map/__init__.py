"""The flat map: the one place that the map library and the plot library are imported from.

`FlatMaps` (`maps.py`) projects in a worker thread when the reader first asks for a flat map; nothing here is
imported before that but `maps` itself.
"""
