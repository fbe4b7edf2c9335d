import { Decrypter, Encrypter } from 'age-encryption';

export type LockingRequest =
  /** The passphrase's key takes a second or two: it is made at once, while what it locks is still gathered. */
  | { kind: 'lock'; passphrase: string }
  /** What is to be locked, whole. */
  | { kind: 'plain'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'unlock'; passphrase: string; bytes: Uint8Array };

/** `unopened`: not the passphrase of this file, or a file that was cut or changed. */
export type LockingAnswer =
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'unopened'; why: 'wrong-passphrase' | 'damaged' }
  | { kind: 'failed'; why: string };

/** The worker's side of locking one file, or opening one. Give it a way to answer. Nothing is kept, nothing is written. */
export function openLocking(answer: (message: LockingAnswer) => void): (request: LockingRequest) => Promise<void> {
  const { promise: plain, resolve: handOver } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const carryOut = async (request: LockingRequest): Promise<LockingAnswer | null> => {
    if (request.kind === 'unlock') return await unlocked(request.bytes, request.passphrase);
    if (request.kind === 'lock') return { kind: 'done', bytes: await locked(plain, request.passphrase) };
    handOver(request.bytes);
    return null;
  };
  return async (request) => {
    try {
      const said = await carryOut(request);
      if (said) answer(said);
    } catch (error) {
      // The name only: a message may quote the file.
      answer({ kind: 'failed', why: error instanceof Error ? error.name : 'Error' });
    }
  };
}

async function locked(plain: Promise<Uint8Array<ArrayBuffer>>, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  // Given a stream, age makes its key before it asks for the first byte.
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        controller.enqueue(await plain);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return await gathered(await encrypter.encrypt(stream));
}

async function unlocked(bytes: Uint8Array, passphrase: string): Promise<LockingAnswer> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const file = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
    return { kind: 'done', bytes: await gathered(await decrypter.decrypt(file)) };
  } catch (error) {
    const isWrongKey = error instanceof Error && /no identity matched/i.test(error.message);
    return { kind: 'unopened', why: isWrongKey ? 'wrong-passphrase' : 'damaged' };
  }
}

/** Read here and not by age, for whose way of reading Firefox writes an error of its own wherever a file is cut. */
async function gathered(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts = (await Array.fromAsync(stream)) as Uint8Array<ArrayBuffer>[];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
