import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { createContext, useContext, useEffect, useRef, type FormEvent, type ReactNode } from 'react';

/** What the server found wrong: a sentence for the form and a sentence per field. */
export interface FormProblem {
  text?: string;
  fields?: Readonly<Record<string, string>>;
}

const Problem = createContext<FormProblem | undefined>(undefined);

interface FormProps {
  problem?: FormProblem;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form that shows a problem above its fields and takes you to the first field that is not right. */
export function Form({ problem, onSubmit, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Problem value={problem}>
      <form ref={form} onSubmit={submit} noValidate>
        {problem?.text && (
          <Alert color="red" role="alert" mb="md" icon={<IconAlertCircle aria-hidden="true" />}>
            {problem.text}
          </Alert>
        )}
        {children}
      </form>
    </Problem>
  );
}

/** Spread over a field: `<TextInput {...useFieldProblem('wish')} />` shows what the server says of it. */
export function useFieldProblem(path: string): { error?: string } {
  const error = useContext(Problem)?.fields?.[path];
  return error ? { error } : {};
}

/** A field that shows what the server says of it, for forms whose fields are not components of their own. */
export function Field(props: { path: string; children: (problem: { error?: string }) => ReactNode }) {
  return props.children(useFieldProblem(props.path));
}
