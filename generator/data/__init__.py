"""What legal staff write in YAML, read with places and validated."""
