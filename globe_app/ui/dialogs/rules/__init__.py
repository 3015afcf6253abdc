"""The sheet of mute and keep rules."""
