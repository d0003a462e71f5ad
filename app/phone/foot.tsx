import { Link } from 'wouter'
import { useWords } from '../../platform/ui/language.tsx'
import { hasRole, type Me } from '../../platform/ui/me.tsx'
import type { PhoneTab } from '../../platform/ui/pages.ts'
import { useOutbox } from '../../platform/ui/phone/use-outbox.tsx'
import { uiWords } from '../../platform/ui/words.ts'
import { frameWords } from './words-of-frame.ts'

/** Below every page of those signed in: what this phone still has to send, and the tabs. */
export function Foot({ me, lapsed, lit }: { me: Me; lapsed: boolean; lit: PhoneTab | null }) {
  const t = useWords(uiWords)
  return (
    <div className="foot">
      <div role="status" aria-live="polite">
        {lapsed && (
          <p className="unsent">
            {t('ui.lapsed')}{' '}
            <a href="/m/sign-in" target="_blank" rel="noreferrer">
              {t('ui.lapsed.sign-in')}
            </a>
          </p>
        )}
        <Unsent />
      </div>
      <Tabs me={me} lit={lit} />
    </div>
  )
}

function Unsent() {
  const t = useWords(frameWords)
  const parcels = useOutbox()
  const unsent = parcels.filter((parcel) => parcel.state === 'kept' || parcel.state === 'sending').length
  const returned = parcels.filter((parcel) => parcel.state === 'returned').length
  if (unsent + returned === 0) return null
  const said = [
    unsent > 0 ? t('frame.unsent', { n: unsent }) : null,
    returned > 0 ? t('frame.returned', { n: returned }) : null,
  ]
  return (
    <Link href="/outbox" className="unsent unsent-link">
      <span>{said.filter(Boolean).join(' · ')}</span>
      <span aria-hidden="true">{t('frame.see')} ›</span>
    </Link>
  )
}

/** Whoever is at the desk of a street takes opinions in on the way. */
const WITH_OPINIONS = ['deputy', 'recorder', 'street_director', 'street_deputy_director', 'street_secretary']

const TABS: readonly { tab: PhoneTab; to: string; roles?: readonly string[] }[] = [
  { tab: 'week', to: '/' },
  { tab: 'duty', to: '/duty', roles: ['deputy'] },
  { tab: 'opinions', to: '/opinions', roles: WITH_OPINIONS },
  { tab: 'mine', to: '/mine' },
]

/** A recorder or a secretary has no duty file, so no tab for one. */
function Tabs({ me, lit }: { me: Me; lit: PhoneTab | null }) {
  const t = useWords(uiWords)
  const tabs = TABS.filter((one) => !one.roles || hasRole(me, ...one.roles))
  return (
    <nav className="tabs" aria-label={t('ui.menu')}>
      {tabs.map(({ tab, to }) => (
        <Link key={tab} href={to} aria-current={tab === lit ? 'page' : undefined}>
          {t(`ui.tab.${tab}`)}
        </Link>
      ))}
    </nav>
  )
}
