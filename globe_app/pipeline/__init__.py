"""What arrives: everything that writes news into the store, from a feed's bytes to a story.

feeds      bytes -net.fetch-> -feeds.parse-> entries -pipeline.judge-> changes -store-> articles
pages      article -net.fetch-> -pages.extract-> whole text and pictures -store->
enrich     article -text.language-> -stories.embed-> vector -stories.cluster-> story   (original text)
                   -translation-> English, sentence beside sentence             (headlines first)
"""
