"""The words of the naskah: clause files, sandboxed templating, marks, number words and dates."""
