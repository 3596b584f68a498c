"""From a project to files: compose, write, and put each file in place whole."""
