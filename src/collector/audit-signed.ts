import { type Head, isHead, readPayload } from './head.js';
import { isReceipt, type Receipt } from './receipt.js';
import { createVerify, type Keys } from './signer.js';
import type { SignedHead } from './store.js';

/** Takes down what is wrong with a line, by its number; 0 where it has none. */
export type Find = (seq: number, problem: string) => void;

/** Opens what was signed. Without keys nobody says by whom. */
export async function createOpener(keys: Keys | undefined, find: Find) {
  const verify = keys ? await createVerify(keys) : async (_type: string, jws: string) => readPayload(jws);
  return {
    async head({ size, jws }: SignedHead): Promise<Head | undefined> {
      const head = await verify('askfirst-head', jws);
      if (isHead(head) && head.size === size) return head;
      find(size, 'the signed tree head up to here is forged');
      return undefined;
    },

    /** By their numbers in the ledger. */
    async receipts(signed: readonly string[]): Promise<ReadonlyMap<number, Receipt>> {
      const receipts = new Map<number, Receipt>();
      for (const jws of signed) {
        const receipt = await verify('askfirst-receipt', jws);
        if (isReceipt(receipt)) receipts.set(receipt.seq, receipt);
        else find(Number(readPayload(jws)?.seq) || 0, 'a receipt for it is forged');
      }
      return receipts;
    },
  };
}
