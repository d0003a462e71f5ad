import { Button } from 'antd'
import { newId } from '../../../../platform/ids/new-id.ts'
import { RowList } from '../../../../platform/ui/desk/list-detail.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { FoundPeople } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

interface AnybodyProps {
  find: string
  current: string | null
  onOpen(personId: string): void
}

/** Anybody on file, with a mandate or without: where a by-election or a re-election begins; somebody new is put on file first. */
export function AnybodyOnFile({ find, current, onOpen }: AnybodyProps) {
  const t = useWords(pageWords)
  const asked = useAsk<FoundPeople>(find === '' ? null : '/api/v1/people/find', { find })
  if (find === '') return <EmptyState text={t('people.anybody.type')} />
  if (asked.problem) return <ErrorState problem={asked.problem} again={asked.again} />
  if (!asked.data) return <LoadingState />
  const people = asked.data.items
  return (
    <>
      {people.length === 0 ? (
        <EmptyState text={t('people.anybody.none', { name: find })} />
      ) : (
        <RowList
          label={t('people.anybody')}
          rows={people}
          rowKey={(person) => person.personId}
          current={current}
          onOpen={(person) => onOpen(person.personId)}
          render={(person) => (
            <>
              <span className="people-name">{person.name}</span>{' '}
              <span className="soft tabular">
                {[person.birthYear, person.employer, person.post].filter(Boolean).join(' · ')}
              </span>
            </>
          )}
        />
      )}
      {!people.some((person) => person.name === find) && <AddPerson name={find} onAdded={onOpen} />}
    </>
  )
}

function AddPerson({ name, onAdded }: { name: string; onAdded(personId: string): void }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const add = useDeed<{ id: string; name: string }, { personId: string }>('POST', '/api/v1/people', {
    refresh: ['/api/v1/people/find'],
    done: ({ personId }) => {
      toast.say(t('people.anybody.added'))
      onAdded(personId)
    },
  })
  // Pinyin or initials are a search, no name.
  if (!/\p{Script=Han}/u.test(name)) return null
  return (
    <p className="no-print" style={{ marginTop: 8 }}>
      <Button loading={add.busy} onClick={() => void add.run({ id: newId(), name })}>
        {t('people.anybody.add', { name })}
      </Button>
    </p>
  )
}
