import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Why it is asked for. */
  readonly why?: string;
  /** What is wrong with it. */
  readonly wrong?: string | false;
  readonly children: ComponentChildren;
}

/** The ids of what describes a field, for its `aria-describedby`. */
export const described = (id: string, wrong?: unknown): string => (wrong ? `${id}-wrong ${id}-why` : `${id}-why`);

/** A field under its label, with why it is asked for and what is wrong with it. */
export const Field = ({ id, label, why, wrong, children }: FieldProps) => (
  <div class='field'>
    <label for={id}>{label}</label>
    {children}
    {why && (
      <p id={`${id}-why`} class='muted'>
        {why}
      </p>
    )}
    {wrong && (
      <p id={`${id}-wrong`} class='wrong' role='alert'>
        {wrong}
      </p>
    )}
  </div>
);
