"""Serve a Dash page as its documentation does, with Streamlit's option for the port."""

import runpy
import sys

PORT = "--server.port="


def serve_dash_page(arguments: list[str]) -> None:
    """Serve the `app` of a script; every other option is Streamlit's own and is ignored."""
    script = arguments[1]
    port = next(word.removeprefix(PORT) for word in arguments if word.startswith(PORT))
    runpy.run_path(script)["app"].run(host="127.0.0.1", port=int(port))


if __name__ == "__main__":
    serve_dash_page(sys.argv[1:])
