"""Measurements that can be run again: python -m benchmarks, python -m benchmarks.check."""
