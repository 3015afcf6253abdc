"""One module a command, with the name COMMAND; `cli.parser.COMMANDS` lists them."""
