import type { ChatLogger } from '../chat/chat.ts';
import type { SharedIndexOptions } from './open-index.ts';

const WITHOUT_INDEX =
  'Der Index liegt dort: Was schon beantwortet wurde, wird weiter beantwortet; neue Fragen erst, wenn sie wieder da ist.';
const RETRY = 5000;
const TELL_EVERY = 60_000;

/** Says in the log what becomes of an index in a database, once a minute where it is away. */
export function watchIndex(
  logger: Pick<ChatLogger, 'error' | 'info'>,
  sleep: (milliseconds: number) => Promise<void>,
): Required<Pick<SharedIndexOptions, 'watch' | 'whenAway'>> {
  let waited = 0;
  const tell = ({ message }: Error): void => logger.error({}, `${message} ${WITHOUT_INDEX}`);
  return {
    watch: {
      troubled: tell,
      healed: () => logger.info({}, 'Der Index in der Datenbank ist wieder zu erreichen.'),
    },
    async whenAway(error) {
      if (waited % TELL_EVERY === 0) tell(error);
      waited += RETRY;
      await sleep(RETRY);
    },
  };
}
