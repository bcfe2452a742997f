import { connect, type Socket } from 'node:net';

/** How a port answered: as Neo4j with this password, as Neo4j with another, as something else or not at all. */
export type Answer = 'yes' | 'other password' | 'no';

/** Bolt's four magic bytes, and 4.4 as the only version offered: it says who is there in one message. */
const greeting = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const agreed = Buffer.from([0, 0, 4, 4]);
const success = 0x70;

/**
 * Asks whether a Neo4j that knows this password answers: the least of the protocol, because only the folder `graph`
 * has the driver.
 *
 * @param patience milliseconds
 */
export function asksBolt(port: number, username: string, password: string, patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    let received = Buffer.alloc(0);
    let greeted = false;
    const end = (answer: Answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(patience, () => end('no'));
    socket.on('error', () => end('no'));
    socket.on('close', () => end('no'));
    socket.on('connect', () => socket.write(greeting));
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      if (!greeted && received.length >= agreed.length) {
        if (!received.subarray(0, 4).equals(agreed)) return end('no');
        greeted = true;
        received = received.subarray(4);
        sendHello(socket, username, password);
      }
      // Two bytes of chunk length (none for a chunk that keeps the line alive), one of structure, one says which message.
      while (greeted && received.length >= 2 && received.readUInt16BE(0) === 0) received = received.subarray(2);
      if (greeted && received.length >= 4) end(received[3] === success ? 'yes' : 'other password');
    });
  });
}

function sendHello(socket: Socket, username: string, password: string): void {
  const entries = { user_agent: 'demarche/local', scheme: 'basic', principal: username, credentials: password };
  const pairs = Object.entries(entries).flatMap(([key, value]) => [packString(key), packString(value)]);
  const message = Buffer.concat([Buffer.from([0xb1, 0x01, 0xa0 + Object.keys(entries).length]), ...pairs]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  socket.write(Buffer.concat([length, message, Buffer.alloc(2)]));
}

function packString(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
}
