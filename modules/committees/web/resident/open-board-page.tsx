import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { ask, Problem } from '../../../../platform/ui/api.ts'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { List, Notice, Row } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import type { OpenBoardAnswer } from '../../contract.ts'
import { openBoardWords } from './words-of-open-board.ts'

/** Who holds which seat of the district's street committees today: names, posts and first days, for everybody. */
export function OpenBoardPage() {
  const t = useWords(openBoardWords)
  const { language } = useLanguage()
  const pick = usePick()
  const { districtId = '' } = useParams<{ districtId: string }>()
  const { data, problem, again } = useOpenBoard(districtId)
  return (
    <Screen title={t('open-board.title')} back="/">
      {problem ? <ErrorState problem={problem} again={again} /> : !data && <LoadingState />}
      {data && (
        <>
          <p className="soft">
            {pick({ zh: data.district.name, en: data.district.nameEn })} ·{' '}
            {t('open-board.on', { on: sayDay(data.on, language) })}
          </p>
          {data.district.isDemo && (
            <Notice>
              <p>{t('open-board.demo')}</p>
            </Notice>
          )}
          {data.streets.map((street) => (
            <Committee key={street.name} street={street} />
          ))}
        </>
      )}
    </Screen>
  )
}

function Committee({ street }: { street: OpenBoardAnswer['streets'][number] }) {
  const t = useWords(openBoardWords)
  const { language } = useLanguage()
  const pick = usePick()
  const name = pick({ zh: street.name, en: street.nameEn })
  return (
    <section className="stack">
      <h2>{name}</h2>
      {street.holders.length === 0 ? (
        <p className="soft">{t('open-board.none')}</p>
      ) : (
        <List label={name}>
          {street.holders.map((holder) => (
            <Row
              key={`${holder.seat}${holder.seatNo}`}
              title={holder.name}
              sub={[
                t(`open-board.${holder.seat}`),
                holder.post && pick({ zh: holder.post, en: holder.postEn }),
                t('open-board.since', { from: sayDay(holder.startsOn, language) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </List>
      )}
    </section>
  )
}

/** Asked as nobody: no cookie goes along, even where somebody is signed in on this phone. */
function useOpenBoard(districtId: string) {
  const [told, setTold] = useState<{ data?: OpenBoardAnswer; problem: Problem | null }>({ problem: null })
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    const stop = new AbortController()
    ask<OpenBoardAnswer>('GET', `/api/v1/open/committees/${districtId}`, { nameless: true, signal: stop.signal }).then(
      (data) => stop.signal.aborted || setTold({ data, problem: null }),
      (error: unknown) => {
        const problem = error instanceof Problem ? error : new Problem(0, 'network', '')
        if (!stop.signal.aborted) setTold({ problem })
      },
    )
    return () => stop.abort()
  }, [districtId, turn])
  return { ...told, again: () => setTurn(turn + 1) }
}
