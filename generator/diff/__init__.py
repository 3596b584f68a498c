"""Comparing whole projects: two sides from git, folders or files, each composed with its own templates."""
