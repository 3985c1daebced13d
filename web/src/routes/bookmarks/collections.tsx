import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { InlineName } from '../../components/inline-name.js';
import { Failed } from '../../components/notice.js';
import { answerOf, type Answer } from '../../graphql/ask-server.js';
import {
  type Collection,
  DeleteCollectionMutation,
  RenameCollectionMutation,
  StartCollectionMutation,
} from '../../graphql/bookmarks.js';
import { client } from '../../graphql/client.js';
import type { Failure } from '../../state/failures.js';
import { words } from './words.js';

interface Props {
  readonly collections: readonly Collection[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly onChange: () => void;
}

/** The shelf: one collection is looked at, or all that is kept. */
export function Collections({ collections, chosen, onChoose, onChange }: Props) {
  const [failed, setFailed] = useState<Failure | null>(null);
  const current = collections.find(({ id }) => id === chosen);
  const settle = async (asked: Promise<Answer<unknown>>) => {
    const answer = await asked;
    setFailed(answer.ok ? null : answer.failure);
    onChange();
  };
  const start = (name: string) =>
    settle(answerOf(client.get().mutation(StartCollectionMutation, { input: { name } })));
  return (
    <div class="collections">
      <div class="chips" role="group" aria-label={words.collections}>
        {collections.length > 0 && (
          <Chip name={words.all} pressed={chosen === null} onPress={() => onChoose(null)} />
        )}
        {collections.map(({ id, name, count }) => (
          <Chip
            key={id}
            name={name}
            count={count}
            pressed={id === chosen}
            onPress={() => onChoose(id)}
          />
        ))}
        <InlineName
          look="chip"
          action={words.start}
          field={words.name}
          save={words.save}
          onName={(name) => void start(name)}
        />
      </div>
      {current && (
        <Acts
          key={current.id}
          collection={current}
          onSettle={(asked) => void settle(asked)}
          onGone={() => onChoose(null)}
        />
      )}
      {failed && <Failed failure={failed} />}
    </div>
  );
}

interface ChipProps {
  readonly name: string;
  readonly count?: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Chip({ name, count, pressed, onPress }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      <span class="collection-name">{name}</span>
      {count !== undefined && <small>{count}</small>}
    </button>
  );
}

interface ActsProps {
  readonly collection: Collection;
  readonly onSettle: (asked: Promise<Answer<unknown>>) => void;
  readonly onGone: () => void;
}

function Acts({ collection: { id, name }, onSettle, onGone }: ActsProps) {
  const [asking, setAsking] = useState(false);
  const rename = (next: string) =>
    onSettle(
      answerOf(client.get().mutation(RenameCollectionMutation, { input: { id, name: next } })),
    );
  const remove = () => {
    setAsking(false);
    onSettle(answerOf(client.get().mutation(DeleteCollectionMutation, { id })));
    onGone();
  };
  return (
    <div class="collection-acts">
      <InlineName
        action={words.rename}
        field={words.name}
        save={words.save}
        initial={name}
        onName={rename}
      />
      <button type="button" class="link" onClick={() => setAsking(true)}>
        {words.delete}
      </button>
      <ConfirmDialog
        open={asking}
        title={words.deleteOf(name)}
        text={words.deleteText}
        action={words.delete}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
