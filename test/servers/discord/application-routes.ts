import { checkCommands } from './check-commands.ts';
import { isJson, type Json } from './form.ts';
import { userPayload } from './payloads.ts';
import { refusals } from './refusal.ts';
import type { Answered, Route } from './route.ts';
import { createSnowflake } from './snowflake.ts';
import type { State } from './state.ts';

const GLOBAL = 'global';

/** A command as Discord gives it back: every default filled in, keys of its own added. */
function fillCommand(command: Json, state: State, scope: string): Json {
  const type = command.type ?? 1;
  const place =
    scope === GLOBAL
      ? { contexts: null, integration_types: [0], dm_permission: true }
      : { guild_id: scope, integration_types: [0] };
  return {
    id: createSnowflake(),
    application_id: state.world.bot.id,
    version: createSnowflake(),
    default_member_permissions: null,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...place,
    ...command,
    type,
    description: command.description ?? '',
  };
}

/** Without `with_localizations` Discord leaves the dictionaries out. */
function withoutLocalizations(command: Json): Json {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}

function listCommands(state: State, scope: string, query: URLSearchParams): Answered {
  const commands = state.world.commands.get(scope) ?? [];
  const full = query.get('with_localizations') === 'true';
  return { json: full ? commands : commands.map(withoutLocalizations) };
}

function overwriteCommands(state: State, scope: string, body: unknown): Answered {
  const faults = checkCommands(body);
  if (faults.length > 0) throw refusals.invalidForm(faults);
  const commands = (Array.isArray(body) ? body : [])
    .filter(isJson)
    .map((command) => fillCommand(command, state, scope));
  state.world.commands.set(scope, commands);
  return { json: commands };
}

function ownApplication(state: State, id: string): void {
  if (id !== state.world.bot.id) throw refusals.missingAccess();
}

function ownGuild(state: State, id: string): string {
  if (state.world.guilds.get(id) === undefined) throw refusals.missingAccess();
  return id;
}

export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/users\/@me$/,
    handle: (state) => ({ json: userPayload(state.world.bot) }),
  },
  {
    method: 'GET',
    path: /^\/(?:applications|oauth2\/applications)\/@me$/,
    handle: (state) => ({
      json: { id: state.world.bot.id, name: 'Quelle', flags: 0, bot: userPayload(state.world.bot) },
    }),
  },
  {
    method: 'GET',
    path: /^\/applications\/(\d+)\/commands$/,
    handle: (state, [application = ''], _body, query) => {
      ownApplication(state, application);
      return listCommands(state, GLOBAL, query);
    },
  },
  {
    method: 'PUT',
    path: /^\/applications\/(\d+)\/commands$/,
    handle: (state, [application = ''], body) => {
      ownApplication(state, application);
      return overwriteCommands(state, GLOBAL, body);
    },
  },
  {
    method: 'GET',
    path: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
    handle: (state, [application = '', guild = ''], _body, query) => {
      ownApplication(state, application);
      return listCommands(state, ownGuild(state, guild), query);
    },
  },
  {
    method: 'PUT',
    path: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
    handle: (state, [application = '', guild = ''], body) => {
      ownApplication(state, application);
      return overwriteCommands(state, ownGuild(state, guild), body);
    },
  },
];
