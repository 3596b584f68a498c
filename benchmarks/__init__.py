"""Measurements that can be run again; see each module."""
