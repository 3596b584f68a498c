"""What a file says, as plain text that people read and git compares: of an agreement, and of a Word file."""
