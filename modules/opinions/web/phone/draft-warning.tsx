import { useWords } from '../../../../platform/ui/language.tsx'
import { Notice } from '../../../../platform/ui/phone/shows.tsx'
import type { EnterBody } from '../../contract-intake.ts'
import { intakePhoneWords } from '../../words-of-phone-intake.ts'
import { useIntakeDraft } from './use-intake.ts'

/** Says that something begun stands in the form and would be replaced; nothing where the form is empty. */
export function DraftWarning({ channel }: { channel: EnterBody['channel'] }) {
  const t = useWords(intakePhoneWords)
  const [draft] = useIntakeDraft(channel)
  const words = draft.words.trim()
  if (words === '') return null
  return (
    <Notice kind="soon" title={t('opinions.intake.begun')}>
      <p className="two-lines">{words}</p>
    </Notice>
  )
}
