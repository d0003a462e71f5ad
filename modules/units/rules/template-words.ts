import { refuse } from '../../../kernel/refusal.ts'

/** A sentence a unit uses again. */
export interface Sentence {
  readonly title: string
  readonly words: string
}

/** A sentence as it is kept, without blanks around it. Refuses 422 what is blank. */
export function sentenceSaid(said: Sentence): Sentence {
  const [title, words] = [said.title.trim(), said.words.trim()]
  if (title === '') refuse('units.template-blank', { field: 'title' })
  if (words === '') refuse('units.template-blank', { field: 'words' })
  return { title, words }
}
