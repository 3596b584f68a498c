"""What reviewers see of a naskah beyond its own words."""
