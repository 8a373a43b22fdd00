FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /app
# MALLOC_…: blocks of 128 kB and more go back to the system when they are freed; glibc otherwise raises that bound to 32 MB by itself,
# and what the first reading of an archive leaves stays in holes (docs/operation.md).
ENV MALLOC_MMAP_THRESHOLD_=131072
# HEALTH_HOST: only what the container publishes can be reached from outside it.
ENV NODE_ENV=production HEALTH_PORT=8080 DATA_DIR=/data KNOWLEDGE_DIR=/knowledge
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE NOTICE manifest.json ./
COPY knowledge /knowledge
RUN mkdir /data && chown node:node /data
USER node
VOLUME ["/data"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.HEALTH_PORT+'/readyz').then((answer)=>process.exit(answer.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "dist/main.js"]
