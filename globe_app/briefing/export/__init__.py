"""An article, a story or an edition as a file: gathered from the store, then written in a format.

store ─gather→ ExportDocument ─html_file, markdown, epub→ bytes
"""
