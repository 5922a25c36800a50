import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { checkReceipt, type ReceiptCheck } from '../../effects/check-receipt.js';
import { download } from '../../effects/download.js';
import { Reference } from '../reference.js';
import type { HistoryTexts } from '../texts.js';
import { fill } from '../words.js';
import { changedBy, type HistoryModel, type Kept } from './model.js';

interface Props {
  readonly kept: Kept;
  readonly answers: readonly Kept[];
  readonly keys: ReadonlySignal<readonly unknown[] | undefined>;
  readonly model: HistoryModel;
  readonly texts: HistoryModel['texts'] & HistoryTexts;
}

/** One answer: when, what changed with it, which revision it answered, its id and its receipt. */
export function Answer({ kept, answers, keys, model, texts }: Props) {
  const { words } = model;
  const { record, receipt } = kept;
  const { allowed, refused } = changedBy(record, answers, model);
  return (
    <li>
      <h4>{words.date(record.time, true)}</h4>
      {allowed.length > 0 && <p>{fill(texts.history_allowed, { names: words.list(allowed, 'conjunction') })}</p>}
      {refused.length > 0 && <p>{fill(texts.history_refused, { names: words.list(refused, 'conjunction') })}</p>}
      {allowed.length + refused.length === 0 && <p>{texts.history_same}</p>}
      {record.revision && <p class='muted'>{fill(texts.history_revision, { revision: record.revision })}</p>}
      <Reference id={record.id} model={model} />
      {receipt && <Receipt key={receipt} record={record} receipt={receipt} keys={keys} texts={texts} />}
    </li>
  );
}

function Receipt({ record, receipt, keys, texts }: Kept & Pick<Props, 'keys' | 'texts'>) {
  const check = useSignal<ReceiptCheck | undefined>(undefined);
  useSignalEffect(() => {
    if (receipt && keys.value)
      checkReceipt(record, receipt, keys.value).then((found) => {
        check.value = found;
      });
  });
  return (
    <p class='receipt'>
      <span>
        {texts.receipt} {check.value && <b class={check.value}>{texts[`receipt_${check.value}`]}</b>}
      </span>
      <button
        type='button'
        data-action='copy'
        aria-label={texts.download_receipt}
        onClick={() => download(`receipt-${record.id}.jws`, 'application/jose', receipt ?? '')}
      >
        {texts.download}
      </button>
    </p>
  );
}
