"""What a comparison found, told to people and to machines."""
