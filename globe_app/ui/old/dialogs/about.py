"""What Help > About says."""

from globe_app import __version__

ABOUT = f"""<h3>globe_app {__version__}</h3>
<p>Spin the globe, pick a country and read its stories, offline.</p>
<p>Boundaries follow United Nations practice; disputed lines are dashed; no position is implied.
Made with Natural Earth. Flags: flag-icons. Names of countries and languages: Unicode CLDR.</p>
<p>No telemetry and no account. The network is touched only by a sync, a model download, or a link
you open in your browser.</p>"""
