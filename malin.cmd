@echo off
rem Starts The Malin Notes: 1956 on Windows; in a checkout, builds it first if that has not been done.
rem After a change to the sources other than by git: mvn -Dmaven.test.skip package
setlocal EnableExtensions DisableDelayedExpansion

rem Double-clicked, it runs under cmd /c, and its window would close on the last words.
set "how=%cmdcmdline:"=%"
set "stay="
if "%~1"=="" if not "%how:/c=%"=="%how%" set "stay=1"

rem Only a checkout is built; in an unpacked release, often a folder that cannot be written, the jar
rem came with the rest.
set "root=%~dp0"
set "root=%root:~0,-1%"
rem A drive alone would be the current folder of that drive.
if "%root:~-1%"==":" set "root=%root%\."
set "jar=%root%\target\malin.jar"
set "kept=%root%\target"
set "released="
if not exist "%root%\pom.xml" set "released=1"
if defined released (
  set "jar=%root%\lib\malin.jar"
  set "kept=%TEMP%"
  if defined LOCALAPPDATA set "kept=%LOCALAPPDATA%\malin-notes"
)
if defined released if not exist "%jar%" (
  echo malin: is not whole: "%jar%" is missing. Unpack the whole zip, then start malin.cmd in its folder.>&2
  goto fail
)

rem The first that is new enough: the Java that came with the program, if it starts here, that of
rem JAVA_HOME, those on the path. A path stands in a variable, for call would read a percent sign twice.
set "java="
set "looked="
set "candidate=%root%\runtime\bin\java.exe"
call :look_at
if defined java if not exist "%kept%\malin-%version%.jsa" "%java%" -version >nul 2>&1 || set "java="
if not defined java if defined JAVA_HOME set "candidate=%JAVA_HOME%\bin\java.exe"
if not defined java if defined JAVA_HOME call :look_at
if not defined java for /f "delims=" %%j in ('where $PATH:java.exe 2^>nul') do if not defined java (
  set "candidate=%%j"
  call :look_at
)
if defined java goto found
if not defined looked (
  echo malin: needs Java 17 or newer and finds none. Install one ^(https://adoptium.net^) or set JAVA_HOME.>&2
  goto fail
)
echo malin: needs Java 17 or newer; "%looked%" is Java %version% or does not start. Install one (https://adoptium.net) or set JAVA_HOME.>&2
goto fail
:found

rem xcopy /L only lists, and /D only what is newer than the jar.
set "stale="
if not exist "%jar%" set "stale=1"
if not defined released if not defined stale for %%f in ("%root%\pom.xml" "%root%\.git\logs\HEAD") do if exist "%%~f" (
  for /f "delims=" %%x in ('xcopy /L /D /Y /H "%%~f" "%jar%" 2^>nul ^| findstr /i /c:"%%~nxf"') do set "stale=1"
)
if defined stale call :build || goto fail

rem A game is short and should start at once; what runs long deserves the whole compiler.
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
if "%~1 %~2"=="story explore" set "flags=-XX:-UsePerfData"

rem From 19 on, Java makes and renews its class-data archive by itself, and ends in error where it
rem cannot write one.
if not exist "%kept%\" mkdir "%kept%" 2>nul
copy /y nul "%kept%\malin.try" >nul 2>&1 && del "%kept%\malin.try" 2>nul || set "major=0"
if %major% GEQ 19 (
  "%java%" %flags% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%kept%\malin-%version%.jsa" -Xlog:disable -Xlog:all=off "-Dmalin.home=%root%" -jar "%jar%" %*
) else (
  "%java%" %flags% "-Dmalin.home=%root%" -jar "%jar%" %*
)
set "code=%ERRORLEVEL%"
goto end

:fail
set "code=1"
:end
if defined stay pause
exit /b %code%

:look_at
rem Sets version and major of the candidate, and java to it if it is new enough. Its release file says
rem which it is, much faster than starting it.
if not exist "%candidate%" exit /b 1
set "looked=%candidate%"
set "version="
for %%h in ("%candidate%\..\..") do set "home=%%~fh"
if exist "%home%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%home%\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version for /f "tokens=2 delims=:= " %%v in ('""%candidate%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version =""') do set "version=%%v"
set "major=0"
if defined version for /f "tokens=1 delims=.-+_ " %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 exit /b 1
set "java=%candidate%"
exit /b 0

:build
where /q mvn
if errorlevel 1 (
  if exist "%jar%" exit /b 0
  echo malin: has to be built first, which needs Maven 3.8 or newer ^(https://maven.apache.org^).>&2
  exit /b 1
)
echo malin: building; the first time takes a minute and needs the network>&2
pushd "%root%"
call mvn -B -q -ntp -Dmaven.test.skip package >&2 <nul
set "built=%ERRORLEVEL%"
rem Maven leaves a jar alone in which nothing would change: then only its time is renewed.
if "%built%"=="0" cd target && copy /b malin.jar+,, >nul
popd
if "%built%"=="0" exit /b 0
echo malin: could not be built; the lines above say why.>&2
exit /b 1
