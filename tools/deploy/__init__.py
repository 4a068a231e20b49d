"""Deploy an installation: several replicas behind a proxy, systemd units, a container."""
