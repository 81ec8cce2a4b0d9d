# docker build -t hoctap .     The front-end bundle is committed, so no Node is needed.
ARG BUILD_IMAGE=docker.io/library/maven:3.9-eclipse-temurin-25
ARG RUN_IMAGE=docker.io/library/eclipse-temurin:25-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
COPY pom.xml ./
COPY src src
COPY frontend frontend
RUN mvn -B -q -ntp -Dmaven.test.skip=true -Dspotless.check.skip package \
 && java -Djarmode=tools -jar target/hoctap.jar extract --destination /out

FROM ${RUN_IMAGE}
RUN useradd --system --uid 10001 --home-dir /data hoctap && mkdir -p /data && chown hoctap /data
WORKDIR /app
COPY --from=build /out/ ./
# what the first start loads and links, for faster starts
RUN java --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:AOTCacheOutput=hoctap.aot -Dspring.context.exit=onRefresh \
      -jar hoctap.jar --port 0 --data /tmp/train --empty >/dev/null 2>&1; rm -rf /tmp/train hoctap.aot.config; test -f hoctap.jar
USER hoctap
ENV HOCTAP_DATA=/data HOCTAP_ADDRESS=0.0.0.0 HOCTAP_PORT=8080 LOGGING_THRESHOLD_CONSOLE=INFO
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:AOTCache=hoctap.aot", "-Xlog:aot=off", "-Xlog:cds=off", \
  "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-jar", "hoctap.jar"]
# "docker run hoctap --empty" starts without the demonstration
