<powershell>
$ErrorActionPreference = 'Stop'
$folder = Join-Path $env:ProgramData 'mwaagen'
New-Item -ItemType Directory -Force -Path $folder | Out-Null
$script = @'
# Opens the Airflow web server: fetches a login token with this host's role and
# hands it to the browser. The token is good for one minute and for one login.
$ErrorActionPreference = 'Stop'
$environment = '${Environment}'
$region = '${AWS::Region}'
try {
  if (Get-Command New-MWAAWebLoginToken -ErrorAction SilentlyContinue) {
    $login = New-MWAAWebLoginToken -Name $environment -Region $region
  } elseif (Get-Command aws -ErrorAction SilentlyContinue) {
    $login = aws mwaa create-web-login-token --name $environment --region $region --output json | Out-String | ConvertFrom-Json
  } else {
    throw 'Neither the AWS Tools for PowerShell nor the AWS CLI is here. To bring an installer over the S3 gateway endpoint: put it into a bucket of this Region from elsewhere, run "aws s3 presign" on it there, and fetch that address here with Invoke-WebRequest -UseBasicParsing.'
  }
  if (-not $login.WebToken) {
    throw 'No token was given out. Look at the role of this host, the endpoint for login tokens, and the name of the environment.'
  }
  Start-Process ('https://' + $login.WebServerHostname + '${LoginPath}?login=true#' + $login.WebToken)
} catch {
  Write-Host $_
  Read-Host 'Press Enter to close'
}
'@
Set-Content -Path (Join-Path $folder 'open-airflow.ps1') -Value $script -Encoding UTF8
$shortcut = '@powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%ProgramData%\mwaagen\open-airflow.ps1"'
Set-Content -Path (Join-Path $env:PUBLIC 'Desktop\Open Airflow.cmd') -Value $shortcut -Encoding ASCII
</powershell>
