import './items.css'
import { useEffect } from 'react'
import { useParams } from 'wouter'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import { markNewsRead, newsKey } from '../../../../platform/ui/phone/read-news.ts'
import { Screen } from '../../../../platform/ui/phone/screen.tsx'
import { Card, Notice } from '../../../../platform/ui/phone/shows.tsx'
import { ErrorState, KeptNote, LoadingState } from '../../../../platform/ui/phone/states.tsx'
import { useAsk } from '../../../../platform/ui/phone/use-ask.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import { nameWords } from '../../words-of-names.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { Answers } from './answers.tsx'
import { StateBadge, TimeBadge } from './badges.tsx'
import { Course } from './course.tsx'
import { ItemActions } from './item-actions.tsx'
import { nextOf, waitsForReader } from './next-step.ts'
import { RUNS_A_STREET } from './runs-a-street.ts'
import { Withdrawing } from './withdrawing.tsx'

/** One item: what was raised, what happens next and by when, the answer, and what the reader may do about it. */
export default function ItemPage() {
  const t = useWords(phoneWords)
  const { id } = useParams<{ id: string }>()
  // A street's staff sees more than the phone in a pocket should keep.
  const keep = !hasRole(useMe(), ...RUNS_A_STREET)
  const asked = useAsk<ItemAnswer>(`/api/v1/opinions/items/${id}`, {}, { keep })
  const item = asked.data
  const seen = item ? newsKey(item.itemId, item.version) : null
  useEffect(() => {
    if (seen !== null) markNewsRead([seen])
  }, [seen])
  if (!item) {
    return (
      <Screen title={t('opinions.phone.item')} back="/opinions">
        {asked.problem ? <ErrorState problem={asked.problem} again={asked.again} /> : <LoadingState />}
      </Screen>
    )
  }
  return (
    <Screen
      title={t('opinions.phone.item')}
      back="/opinions"
      action={asked.keptAt === null ? <ItemActions item={item} onDone={asked.again} /> : undefined}
    >
      <KeptNote at={asked.keptAt} />
      <Matter item={item} />
      <WhatNext item={item} />
      <Answers item={item} />
      <Course steps={item.steps} />
      {item.can.withdraw.can && asked.keptAt === null && <Withdrawing item={item} onDone={asked.again} />}
    </Screen>
  )
}

function Matter({ item }: { item: ItemAnswer }) {
  const t = useWords(phoneWords)
  const name = useWords(nameWords)
  const pick = usePick()
  const { language } = useLanguage()
  const community = item.community ?? item.street
  // Whoever wrote where exactly it is has mostly begun with the community.
  const named =
    language === 'zh' && item.place.startsWith(community.name) ? '' : pick({ zh: community.name, en: community.nameEn })
  const where = [named, item.place].filter(Boolean).join(' ')
  return (
    <Card>
      <p className="tabular soft">{item.number}</p>
      <p className="said">{pick({ zh: item.words, en: item.wordsEn })}</p>
      <p className="soft">
        {name(`theme.${item.theme}`)} · {where}
      </p>
      <p className="soft">
        {t('opinions.phone.raised', { day: sayDate(item.raisedOn, language) })} ·{' '}
        {t(`opinions.phone.channel.${item.channel}`)}
      </p>
      {item.contact?.name && <p className="soft">{t('opinions.phone.resident-name', { name: item.contact.name })}</p>}
      {item.contact && !item.contact.name && (item.contact.given.name || item.contact.given.phone) && (
        <p className="soft">{t('opinions.phone.contact-left')}</p>
      )}
    </Card>
  )
}

/** What happens next, by whom, by when: sentence, colour and shape. */
function WhatNext({ item }: { item: ItemAnswer }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const mine = waitsForReader(item)
  const unit = item.lead ? pick({ zh: item.lead.name, en: item.lead.nameEn }) : t('opinions.phone.the-unit')
  return (
    <Notice
      kind={mine || item.due?.colour === 'yellow' ? 'soon' : item.due?.colour === 'red' ? 'late' : 'info'}
      title={t('opinions.phone.what-next')}
    >
      <p>{t(`opinions.phone.next.${nextOf(item)}`, { unit })}</p>
      <p className="item-states">
        <StateBadge state={item.state} mine={mine} />
        {item.due && <TimeBadge due={item.due} />}
      </p>
      {item.due?.provisional && <p className="soft">{t('opinions.phone.provisional')}</p>}
      {item.lead && <p className="soft">{t('opinions.phone.unit', { unit })}</p>}
      {item.round > 1 && <p className="soft">{t('opinions.phone.round', { n: item.round })}</p>}
    </Notice>
  )
}
