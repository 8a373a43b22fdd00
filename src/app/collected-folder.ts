import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config/config-values.ts';

/**
 * Where articles lie that came from feeds or were added: `articles` in the data folder, readable and removable by a
 * person. Another knowledge folder than the configured one has one of its own.
 * @param knowledge a folder of articles, as the person wrote it
 */
export function collectedFolder(
  knowledge: string,
  { dataDir, knowledgeDir }: Pick<Config, 'dataDir' | 'knowledgeDir'>,
): string {
  const place = path.resolve(knowledge);
  if (place === path.resolve(knowledgeDir)) return path.join(dataDir, 'articles');
  const mark = createHash('sha1').update(place).digest('hex').slice(0, 8);
  return path.join(dataDir, `articles-${path.basename(place)}-${mark}`);
}

/**
 * The folders and files of an archive together with what was collected for each of them.
 * @param knowledge as the person wrote them; KNOWLEDGE_DIR where there are none
 */
export async function archivePaths(
  knowledge: readonly string[] | undefined,
  config: Pick<Config, 'dataDir' | 'knowledgeDir'>,
): Promise<readonly string[]> {
  const given = knowledge ?? [config.knowledgeDir];
  const paths: string[] = [];
  for (const place of given) {
    const collected = collectedFolder(place, config);
    paths.push(place);
    if (await isFolder(collected)) paths.push(collected);
  }
  return paths;
}

const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
