import { readFile, stat } from 'node:fs/promises';
import type { AttachedFile } from '../chat/archive-wish.ts';
import type { Platform } from '../chat/chat.ts';
import type { Config } from '../config/config-values.ts';
import { fetchResource } from '../feed/fetch-resource.ts';
import { ROBOT_NAME } from '../feed/robots.ts';
import { readVersion } from './read-version.ts';

export type FetchedAttachment =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A German sentence. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Fetches what somebody attached from where its platform keeps it. Never rejects. */
export type FetchAttachment = (file: AttachedFile, platform: Platform) => Promise<FetchedAttachment>;

/** As large as a file of the archive may be, and as patient as with a page. */
const LIMITS = { maxBytes: 5_000_000, timeout: 20_000, maxRedirects: 2 };

/** Where the platforms keep what people attach; an address elsewhere is none of theirs. */
const HOSTS: Readonly<Record<Exclude<Platform, 'console'>, RegExp>> = {
  discord: /^(?:cdn\.discordapp\.com|media\.discordapp\.net)$/,
  slack: /^(?:files\.slack\.com|slack-files\.com)$/,
};
const LOOPBACK = /^(?:127\.0\.0\.1|localhost)$/;

type Settings = Pick<Config, 'fetchPrivateAddresses'> & {
  readonly slack: Pick<NonNullable<Config['slack']>, 'botToken'> | null;
};

export function createAttachmentFetch(settings: Settings, signal: AbortSignal): FetchAttachment {
  return async ({ name, size, address }, platform) => {
    if (platform === 'console') return readLocal(address);
    if (size > LIMITS.maxBytes) return refuse('Erwartet werden höchstens 5 MB, gekommen ist mehr.');
    if (!isOfPlatform(address, platform, settings))
      return refuse(`Die angehängte Datei „${name}“ liegt nicht dort, wo ${platform} Dateien aufhebt.`);
    const token = platform === 'slack' ? settings.slack?.botToken : undefined;
    const fetched = await fetchResource(
      { url: address, accept: '*/*', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      {
        limits: LIMITS,
        userAgent: `${ROBOT_NAME}/${readVersion()}`,
        allowPrivate: settings.fetchPrivateAddresses,
        signal,
      },
    );
    if (fetched.kind !== 'ok')
      return refuse(
        `Die angehängte Datei „${name}“ ist nicht zu lesen. ${fetched.kind === 'failed' ? fetched.reason : ''}`.trim(),
      );
    // Without the right Slack sends the page where one signs in, whatever was asked for.
    if (platform === 'slack' && fetched.contentType === 'text/html' && !/\.html?$/i.test(name))
      return refuse(`Slack gibt die Datei „${name}“ nicht heraus: Der App fehlt das Recht files:read.`);
    return { kind: 'bytes', bytes: fetched.bytes };
  };
}

function isOfPlatform(
  address: string,
  platform: Exclude<Platform, 'console'>,
  { fetchPrivateAddresses }: Settings,
): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (fetchPrivateAddresses && LOOPBACK.test(hostname)) return true;
  return protocol === 'https:' && HOSTS[platform].test(hostname);
}

async function readLocal(file: string): Promise<FetchedAttachment> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile())
    return refuse(`Erwartet wird eine Adresse oder eine lesbare Datei, „${file}“ ist keine.`);
  if (found.size > LIMITS.maxBytes) return refuse('Erwartet werden höchstens 5 MB, gekommen ist mehr.');
  const bytes = await readFile(file).catch(() => null);
  return bytes ? { kind: 'bytes', bytes } : refuse(`Zum Lesen von „${file}“ fehlen die Rechte.`);
}

const refuse = (reason: string): FetchedAttachment => ({ kind: 'refused', reason });
