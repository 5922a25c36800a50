export type { Audit, AuditFinding, AuditOptions } from './collector/audit.js';
export { audit } from './collector/audit.js';
export { openStore } from './collector/open.js';
export type { Proof } from './collector/proof.js';
export { prove, verifyProof } from './collector/proof.js';
export type { Receipt } from './collector/receipt.js';
export type { Keys, PublicKey } from './collector/signer.js';
export type * from './collector/store.js';
