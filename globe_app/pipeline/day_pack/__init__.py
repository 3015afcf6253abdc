"""A day of news as one file, and taking such a file in.

pack     store ─store.day_pack_read→ articles ─encoding→ JSON lines ─container→ one file
unpack   file ─container→ verified whole ─cleaning (in workers)→ articles ─store.day_pack_write→ store
"""
