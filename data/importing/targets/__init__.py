"""Read a sheet of targets: a row a district, with its base, its goal and the households to lift."""
