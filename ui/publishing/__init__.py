"""Publish and take back from the browser, by those whom the installation lists."""
