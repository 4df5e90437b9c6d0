"""A network between a console and a router that can go while nobody looks."""
import socket
import struct
import threading

BRIDGE = b"/v1/wschannels"


class Connection:
    """Both ends of one connection, with a thread for each way."""

    def __init__(self, client, port):
        self.client = client
        self.server = socket.create_connection(("127.0.0.1", port))
        self.is_socket = False
        self.is_dead = False
        threading.Thread(target=self.carry, args=(client, self.server), daemon=True).start()
        threading.Thread(target=self.carry, args=(self.server, client), daemon=True).start()

    def carry(self, source, target):
        try:
            while data := source.recv(65536):
                self.is_socket = self.is_socket or (source is self.client and data.startswith(b"GET " + BRIDGE))
                if not self.is_dead:
                    target.sendall(data)
        except OSError:
            pass
        if not self.is_dead:
            close(target)

    def die_silently(self):
        """Neither end hears of it, and nothing passes any more."""
        self.is_dead = True

    def break_off(self):
        """As a peer that has forgotten the connection says it: by a reset."""
        self.is_dead = True
        for end in (self.client, self.server):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            close(end)


class Line:
    """Passes connections on to the router's port."""

    def __init__(self, port):
        self.port = port
        self.connections = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client = self.listener.accept()[0]
            try:
                self.connections.append(Connection(client, self.port))
            except ConnectionError:  # the router has ended
                client.close()

    def sockets(self):
        """The event bridge's that stand."""
        return [c for c in self.connections if c.is_socket and not c.is_dead]

    def go_away(self):
        """What is there now is dead afterwards; what comes later passes."""
        for connection in self.connections:
            if connection.is_socket:
                connection.break_off()
            else:
                connection.die_silently()


def close(end):
    try:
        end.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    end.close()
