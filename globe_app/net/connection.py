"""Connections for a download: each tells its socket, so that another thread can shut it."""

import logging
import socket

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

logging.getLogger("urllib3").setLevel(logging.CRITICAL)  # what goes wrong is told by `FetchError`


def open_session(socks: list[socket.socket]) -> requests.Session:
    """A session that tells its sockets, so that another thread can shut them."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            socks.append(found := super()._new_conn())
            return found

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            socks.append(found := super()._new_conn())
            return found

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    session = requests.Session()
    session.trust_env = False
    adapter = HTTPAdapter(max_retries=0)
    adapter.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


def why(error: BaseException) -> str:
    """What went wrong on the way, in words."""
    if isinstance(error, requests.exceptions.SSLError):
        return "no secure connection could be made"
    late = (TimeoutError, requests.Timeout, urllib3.exceptions.TimeoutError)
    if isinstance(error, late) or "timed out" in str(error):
        return "it stopped answering"
    if isinstance(error, requests.ConnectionError) and "NameResolution" in str(error):
        return "its address cannot be found; is there a network?"
    return "the connection broke off"
