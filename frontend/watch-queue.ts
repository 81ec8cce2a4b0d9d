/**
 * Messages of the player until the server has them: ids, numbers and milliseconds only, which may
 * stay in the browser when the page is closed without a network.
 */
import { pieces, type Refused, type Reply } from './piece-channel';

export type Range = [number, number];

export interface Beat {
  viewing: string;
  number: number;
  ranges: Range[];
  position: number;
  visible: boolean;
}

const STORE = 'beats';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('hoctap-watched', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ['viewing', 'number'] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Does something with the store; a browser without one only loses what a closed page had left. */
async function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const database = await open();
    const request = work(database.transaction(STORE, mode).objectStore(STORE));
    return await new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }).finally(() => database.close());
  } catch {
    return undefined;
  }
}

/** Sends a message and keeps it until it is stored or refused for good. */
export async function send(beat: Beat): Promise<Reply> {
  void withStore('readwrite', (store) => store.put(beat));
  const { viewing, number, ...body } = beat;
  try {
    return await pieces.send('watched', viewing, { number, ...body }, `beat-${number}`);
  } catch (reason) {
    throw reason as Refused;
  } finally {
    void withStore('readwrite', (store) => store.delete([viewing, number]));
  }
}

/** Sends what earlier pages left behind. */
export async function sendLeftovers(viewing: string): Promise<void> {
  const left = (await withStore<Beat[]>('readonly', (store) => store.getAll())) ?? [];
  await Promise.allSettled(left.filter((beat) => beat.viewing !== viewing).map(send));
}
