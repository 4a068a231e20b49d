"""The map in the browser: folium, Leaflet and our own scripts."""
