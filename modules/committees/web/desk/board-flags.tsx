import { Link } from 'wouter'
import { withColon } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { FlagFace } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

/** What is not by the rules, each with the rule it is measured by. */
export function BoardFlags({ flags, title }: { flags: readonly FlagFace[]; title: string }) {
  return (
    <section className="board-flags" aria-label={title}>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.key}${flag.tenureId}${flag.params.post}`}>
            <Flag flag={flag} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Flag({ flag }: { flag: FlagFace }) {
  const t = useWords(pageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const { since } = flag.params
  const params = typeof since === 'string' ? { ...flag.params, since: sayDay(since, language) } : flag.params
  const { rule } = flag
  const source = pick({ zh: rule.source, en: rule.sourceEn })
  return (
    <>
      <StateTag kind={flag.weight === 'breach' ? 'late' : 'soon'}>
        {t(flag.weight === 'breach' ? 'board.breach' : 'board.look')}
      </StateTag>
      <span>{t(flag.key as 'committees.flag.member', params)}</span>
      <span className="soft board-rule">
        {withColon(t('board.by'), '', language)}
        {rule.kind === 'law' ? source : <Link href="/committees/rules">{source}</Link>}
        {rule.startsOn && ` · ${t('board.since', { from: sayDay(rule.startsOn, language) })}`}
      </span>
    </>
  )
}
