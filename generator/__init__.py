"""Drafts of cooperation agreements: YAML and clause files in, DOCX and PDF out."""
