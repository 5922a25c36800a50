import type { FormName, NoticeModel, RequestPart } from '../notice/model.js';
import { createDesk, type Desk } from './desk.js';
import { requests } from './en.js';
import { Form } from './form.js';
import { Receipt } from './receipt.js';
import { Sending } from './sending.js';
import { State } from './state.js';
import { styles } from './styles.js';
import type { RequestTexts } from './texts.js';

/** @param built our wording in the visitor's language; English stands in for what it lacks */
export function requestPartOf(model: NoticeModel, built?: RequestTexts): RequestPart {
  const texts = { ...requests, ...built, ...model.texts };
  const desks: { readonly [name in FormName]: Desk } = {
    rights: createDesk(model, texts, 'rights'),
    communications: createDesk(model, texts, 'communications'),
  };
  return {
    styles,
    Form({ name, close }) {
      const desk = desks[name];
      const { value: step } = desk.step;
      if (step.at === 'sent') return <Receipt desk={desk} request={step.request} due={step.due} />;
      return (
        <>
          {/* Still there, so that what was typed can be mended. */}
          <Form desk={desk} close={close} />
          <Sending desk={desk} />
        </>
      );
    },
    State: ({ name, token }) => <State desk={desks[name]} token={token} />,
  };
}
